pragma solidity ^0.5.0;

contract Deposits {
    mapping(address => uint256) private amounts;
    uint256 private entries = 1;

    modifier single() {
        entries += 1;
        uint256 mine = entries;
        _;
        require(mine == entries);
    }

    function put() external payable {
        amounts[msg.sender] += msg.value;
    }

    function take(uint256 amount) external single {
        require(amounts[msg.sender] >= amount);
        (bool sent, ) = msg.sender.call.value(amount)("");
        require(sent);
        amounts[msg.sender] -= amount;
    }
}
