// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library Payments {
    function pay(address to, uint256 amount) internal {
        (bool done, ) = to.call{value: amount}("");
        require(done, "refused");
    }
}

/// Pays a bonus once.
contract Bonus {
    using Payments for address;

    mapping(address => bool) public had;

    receive() external payable {}

    function fetch() external {
        require(!had[msg.sender], "had");
        msg.sender.pay(1 ether);
        had[msg.sender] = true;
    }
}
