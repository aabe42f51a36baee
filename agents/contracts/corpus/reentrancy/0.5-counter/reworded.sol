pragma solidity ^0.5.0;

contract Deposits {
    mapping(address => uint256) private amounts;
    uint256 private entries = 1;

    modifier counted() {
        _;
        entries += 1;
    }

    function put() external payable {
        amounts[msg.sender] += msg.value;
    }

    function take(uint256 amount) external counted {
        require(amounts[msg.sender] >= amount);
        (bool sent, ) = msg.sender.call.value(amount)("");
        require(sent);
        amounts[msg.sender] -= amount;
    }
}
