pragma solidity ^0.5.0;

contract Deposits {
    mapping(address => uint256) private amounts;

    function put() external payable {
        amounts[msg.sender] += msg.value;
    }

    function take(uint256 amount) external {
        require(amounts[msg.sender] >= amount);
        (bool sent, ) = msg.sender.call.value(amount)("");
        require(sent);
        amounts[msg.sender] -= amount;
    }
}
